/** What is measured: metrics, targets, measurements. */
@NullMarked
package app.waraji.kpi;

import org.jspecify.annotations.NullMarked;
