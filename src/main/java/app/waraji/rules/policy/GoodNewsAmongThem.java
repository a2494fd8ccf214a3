package app.waraji.rules.policy;

/** P11: where there is good news, one of the cards shown is good news. */
public final class GoodNewsAmongThem implements Policy {

    @Override
    public String id() {
        return "P11";
    }

    @Override
    public void judge(Round round) {
        round.askForGoodNews();
    }
}
