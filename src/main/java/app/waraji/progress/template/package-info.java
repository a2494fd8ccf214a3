/** What the usual activities take, laid out over weeks, looked at and adjusted before it is made. */
@NullMarked
package app.waraji.progress.template;

import org.jspecify.annotations.NullMarked;
