package app.waraji.planner;

/** Which of the two hats a piece of work belongs to. */
public enum Role {
    MARKETING,
    SALES
}
