/** A metric over time: what is drawn, and how it is drawn on screen, in a file and on paper. */
@NullMarked
package app.waraji.kpi.chart;

import org.jspecify.annotations.NullMarked;
