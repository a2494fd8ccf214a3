/** Made-up diaries of which it is known what a rule should have said, and how well the rules do on them. */
@NullMarked
package app.waraji.rules.truth;

import org.jspecify.annotations.NullMarked;
