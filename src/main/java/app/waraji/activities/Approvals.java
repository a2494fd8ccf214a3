package app.waraji.activities;

/** Who knows what the boss said. */
public interface Approvals {

    /** The latest word on an activity. May wait: not on the FX thread. */
    Approval of(long activityId);
}
