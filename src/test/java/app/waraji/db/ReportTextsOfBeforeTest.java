package app.waraji.db;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stood in the drafts of reports before each piece could be written by hand. */
class ReportTextsOfBeforeTest {

    private static final int WITH_DRAFTS = 7;

    @Test
    void draftsOfBeforeKeepEveryWord() throws SQLException {
        String longest = "改善".repeat(200);
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement sql = connection.createStatement()) {
            migrations(WITH_DRAFTS).run(connection);
            sql.execute("INSERT INTO report_draft VALUES"
                    + " ('2026-11-02', '一行目\n二行目「引用」’', ''), ('2026-11-09', '', '" + longest + "'),"
                    + " ('2026-11-16', '問い合わせ3件🎉', ' 所感 '), ('2026-11-23', '', '')");

            Migrations.ofThisProgram().run(connection);

            assertThat(texts(sql))
                    .containsExactly(
                            "WEEK 2026-11-02 HEADLINE 一行目\n二行目「引用」’",
                            "WEEK 2026-11-09 REMARKS " + longest,
                            "WEEK 2026-11-16 HEADLINE 問い合わせ3件🎉",
                            "WEEK 2026-11-16 REMARKS  所感 ");
            assertThat(connection
                            .getMetaData()
                            .getTables(null, "PUBLIC", "REPORT_DRAFT", null)
                            .next())
                    .isFalse();
        }
    }

    private static Migrations migrations(int upTo) {
        return new Migrations(Migrations.FILES.stream()
                .limit(upTo)
                .map(ReportTextsOfBeforeTest::script)
                .toList());
    }

    private static String script(String file) {
        try (InputStream in = requireNonNull(Migrations.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(Statement sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(
                "SELECT period_unit, period_from, piece, text FROM report_text ORDER BY period_from, piece")) {
            while (rows.next()) {
                texts.add(String.join(
                        " ", rows.getString(1), rows.getDate(2).toString(), rows.getString(3), rows.getString(4)));
            }
        }
        return texts;
    }
}
