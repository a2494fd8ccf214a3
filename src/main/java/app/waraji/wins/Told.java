package app.waraji.wins;

/** Which wins are looked for: all, those nobody was told of, those somebody was told of. */
enum Told {
    ALL,
    NOBODY,
    SOMEBODY
}
