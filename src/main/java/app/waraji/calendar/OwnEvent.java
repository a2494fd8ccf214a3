package app.waraji.calendar;

import app.waraji.kernel.Slot;

/**
 * Something of the user's own plan, to be shown in another calendar.
 *
 * @param uid the same for the same thing at each export, so that it is brought up to date there and not doubled
 * @param slot in the user's own time
 * @param busy whether others should see the time as taken
 * @param description more about it; empty for none
 */
public record OwnEvent(String uid, String title, Slot slot, boolean busy, String description) {}
