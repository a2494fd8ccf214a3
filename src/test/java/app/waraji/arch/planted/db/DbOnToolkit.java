package app.waraji.arch.planted.db;

import app.waraji.arch.Breaks;
import javafx.beans.property.StringProperty;

@Breaks("DB_SEES_ONLY_THE_KERNEL")
public record DbOnToolkit(StringProperty text) {}
