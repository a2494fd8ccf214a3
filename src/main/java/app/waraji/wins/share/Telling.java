package app.waraji.wins.share;

import app.waraji.wins.Win;
import java.time.LocalDate;
import java.util.List;

/**
 * What is needed to tell somebody of a win.
 *
 * @param activity its title; empty where the win has none
 * @param people whom it may be told, the most likely first
 */
record Telling(Win win, String activity, List<String> people, LocalDate today) {}
