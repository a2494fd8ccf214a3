/** What the user has set: names, working hours, how much marketing a week, and how the program looks. */
@NullMarked
package app.waraji.settings;

import org.jspecify.annotations.NullMarked;
