package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;

@Breaks("STORES_AND_PAGES_ARE_PUBLIC")
final class HiddenPage {}
