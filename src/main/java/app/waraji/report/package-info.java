/** The page for the boss: what it says, its drawing as PDF, its text for mail, and the screen where it is written. */
@NullMarked
package app.waraji.report;

import org.jspecify.annotations.NullMarked;
