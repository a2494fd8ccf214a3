package app.waraji.activities.outside;

/** Where the page of partners leads to. */
public interface Outlook {

    /** To a request to the boss about this engagement. */
    void ask(Engagement engagement);

    /** To what it costs beside doing it in house. */
    void compare(Engagement engagement);
}
