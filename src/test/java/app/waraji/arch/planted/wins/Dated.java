package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;
import java.util.Date;

@Breaks("DATES_ARE_JAVA_TIME")
@SuppressWarnings("JavaUtilDate")
public final class Dated {

    public long millis(Date date) {
        return date.getTime();
    }
}
