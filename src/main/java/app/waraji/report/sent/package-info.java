/** Reports as they were sent: kept, shown and compared. */
@NullMarked
package app.waraji.report.sent;

import org.jspecify.annotations.NullMarked;
