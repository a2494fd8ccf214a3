/** Numbers out of files: tables found in them, columns matched to metrics, and what an import would change. */
@NullMarked
package app.waraji.kpi.intake;

import org.jspecify.annotations.NullMarked;
