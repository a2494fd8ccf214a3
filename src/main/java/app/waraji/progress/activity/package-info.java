/** The activities page: how far each has come, what was put into it and what came of it. */
@NullMarked
package app.waraji.progress.activity;

import org.jspecify.annotations.NullMarked;
