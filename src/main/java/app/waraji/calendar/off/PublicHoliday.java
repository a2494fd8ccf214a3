package app.waraji.calendar.off;

/** What Japan's public holidays are called; in Japanese as the Cabinet Office lists them. */
public enum PublicHoliday {
    NEW_YEARS_DAY,
    COMING_OF_AGE_DAY,
    FOUNDATION_DAY,
    EMPERORS_BIRTHDAY,
    VERNAL_EQUINOX_DAY,
    SHOWA_DAY,
    CONSTITUTION_DAY,
    GREENERY_DAY,
    CHILDRENS_DAY,
    MARINE_DAY,
    MOUNTAIN_DAY,
    RESPECT_FOR_THE_AGED_DAY,
    AUTUMNAL_EQUINOX_DAY,
    HEALTH_AND_SPORTS_DAY,
    /** The last one under its old name, listed under both. */
    HEALTH_AND_SPORTS_DAY_RENAMED,
    SPORTS_DAY,
    CULTURE_DAY,
    LABOUR_THANKSGIVING_DAY,
    STATE_FUNERAL,
    STATE_WEDDING,
    ENTHRONEMENT,
    /** A day that the law of one year made a holiday, without a name of its own. */
    BY_LAW_OF_THE_YEAR,
    /** In place of one that fell on a Sunday, or between two others. */
    DAY_OFF
}
