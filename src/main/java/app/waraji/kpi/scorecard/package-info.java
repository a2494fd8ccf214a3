/** The scorecard: the weeks side by side, the latest one a form, and what is tracked and aimed at. */
@NullMarked
package app.waraji.kpi.scorecard;

import org.jspecify.annotations.NullMarked;
