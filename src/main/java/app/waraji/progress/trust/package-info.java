/** What the boss was told and asked in a quarter. */
@NullMarked
package app.waraji.progress.trust;

import org.jspecify.annotations.NullMarked;
