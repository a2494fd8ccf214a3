/** The rules, one file each. */
@NullMarked
package app.waraji.rules.rule;

import org.jspecify.annotations.NullMarked;
