package app.waraji.boss;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RequestMailTest {

    @Test
    void theMailSaysWhatWhyWhichWaysWhatItCostsAndByWhen() {
        Wording wording = new Wording(
                "校正を外注したい",
                "毎月6時間かかる",
                List.of(new Wording.Option("頼む", true), new Wording.Option("自分でする", false)),
                30_000L,
                LocalDate.of(2026, 11, 27),
                null);
        RequestMail mail = new RequestMail(Messages.of(RequestMail.class, Locale.JAPANESE), "佐藤部長", "山田 花子");
        assertThat(mail.write(wording, "月刊メルマガ")).isEqualTo("""
                佐藤部長様

                お疲れさまです。次の件について、ご相談させてください。

                ■ ご相談したいこと
                校正を外注したい

                ■ 関係する取り組み
                月刊メルマガ

                ■ 背景と理由
                毎月6時間かかる

                ■ 選択肢
                案1　頼む（推奨）
                案2　自分でする

                ■ 費用
                3万円

                ■ ご回答の希望日
                11/27 金まで

                ご確認のほど、よろしくお願いいたします。

                山田 花子
                """);
    }

    @Test
    void whatIsNotSaidLeavesNoEmptyHeading() {
        RequestMail mail = new RequestMail(Messages.of(RequestMail.class, Locale.ENGLISH), "", "");
        assertThat(mail.write(Wording.of("A day a week", null), "")).isEqualTo("""
                I would like to ask for your decision on the following.

                ■ What I would like to ask
                A day a week

                Thank you for considering it.
                """);
    }
}
