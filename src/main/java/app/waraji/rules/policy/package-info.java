/** When alerts are shown and when they are not, one policy a file. */
@NullMarked
package app.waraji.rules.policy;

import org.jspecify.annotations.NullMarked;
