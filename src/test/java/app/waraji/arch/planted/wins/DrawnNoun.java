package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;
import javafx.scene.control.Label;

@Breaks("NOUNS_ARE_PURE")
public record DrawnNoun(Label label) {}
