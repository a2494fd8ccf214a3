/** Who outside the firm does part of an activity, for what fee, and what was delivered. */
@NullMarked
package app.waraji.activities.outside;

import org.jspecify.annotations.NullMarked;
