package app.waraji.exchange;

import app.waraji.planner.Role;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work in the sample's story.
 *
 * @param number tells it from others of the same title
 * @param tag of its activity; null for none
 */
record Work(int number, String title, Role role, @Nullable String tag) {}
