/** The month for orientation: how marketing time stands from week to week. */
@NullMarked
package app.waraji.planner.month;

import org.jspecify.annotations.NullMarked;
