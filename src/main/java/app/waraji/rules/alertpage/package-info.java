/** Alerts as cards beside the week and on a page of their own, and the rules with what they would have said. */
@NullMarked
package app.waraji.rules.alertpage;

import org.jspecify.annotations.NullMarked;
