package app.waraji.kpi.intake;

import app.waraji.kpi.intake.Assignment.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The profiles that come with the program, with the names of columns in English and Japanese. */
final class KnownProfiles {

    private static final List<String> GA4_DAY =
            List.of("Date", "日付", "Nth day", "N 日目", "第 N 日", "Date + hour (YYYYMMDDHH)", "Day", "日");
    private static final List<String> ADS_DAY = List.of("Day", "日", "日付", "Date", "Week", "週");
    private static final List<String> CHART_DAY = List.of("Date", "日付");
    private static final List<String> SENT_ON = List.of("Send Date", "Delivery Date/Time", "Sent", "送信日", "配信日時");
    private static final List<String> CREATED = List.of("Create Date", "Created Date", "作成日");
    private static final List<String> CLOSED = List.of("Close Date", "Closed Date", "クローズ日", "完了予定日");
    private static final Condition WON = new Condition(
            List.of("Deal Stage", "Stage", "取引ステージ", "フェーズ"),
            List.of("Closed Won", "Closedwon", "Won", "成約", "受注", "契約締結", "クローズ (成立)", "商談成立", "成立"));
    private static final Condition IS_WON =
            new Condition(List.of("Is Closed Won", "Is closed won", "成約済み"), List.of("true", "yes", "はい", "1"));

    private KnownProfiles() {}

    static List<ImportProfile> all() {
        return List.of(
                // Before GA4: 表示回数 beside clicks are impressions, not views.
                profile("Search Console", sum("clicks", CHART_DAY, "Clicks", "クリック数", "合計クリック数")),
                profile("GA4", sum("page-views", GA4_DAY, "Views", "表示回数", "Pageviews", "ページビュー数", "Screen views")),
                profile(
                        "Mailchimp",
                        sum("mails-sent", SENT_ON, "Successful Deliveries", "Total emails sent", "配信成功数"),
                        sum("mails-opened", SENT_ON, "Unique Opens", "Recipients Who Opened", "Opened", "ユニーク開封数"),
                        sum("clicks", SENT_ON, "Unique Clicks", "Recipients Who Clicked", "Clicked", "ユニーククリック数")),
                profile(
                        "HubSpot deals",
                        count("opportunities", CREATED, null),
                        count("orders", CLOSED, IS_WON),
                        count("orders", CLOSED, WON),
                        amount(IS_WON),
                        amount(WON)),
                profile(
                        "Google Ads",
                        sum("clicks", ADS_DAY, "Clicks", "クリック数"),
                        sum("clicks", ADS_DAY, "Interactions", "インタラクション"),
                        sum("clicks", List.of(), "Clicks", "クリック数"),
                        sum("clicks", List.of(), "Interactions", "インタラクション")));
    }

    private static ImportProfile profile(String name, Assignment... assignments) {
        return new ImportProfile(name, List.of(), List.of(assignments), null);
    }

    private static Assignment sum(String metric, List<String> date, String... value) {
        return new Assignment(metric, date, List.of(value), null);
    }

    private static Assignment count(String metric, List<String> date, @Nullable Condition when) {
        return new Assignment(metric, date, List.of(), when);
    }

    private static Assignment amount(Condition when) {
        return new Assignment("order-amount", CLOSED, List.of("Amount", "金額", "取引額"), when);
    }
}
