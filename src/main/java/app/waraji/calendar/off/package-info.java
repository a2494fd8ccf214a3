/** Days and hours that are not worked: public holidays, the firm's own, and absences. */
@NullMarked
package app.waraji.calendar.off;

import org.jspecify.annotations.NullMarked;
