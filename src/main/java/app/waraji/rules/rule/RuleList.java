package app.waraji.rules.rule;

import java.util.List;

/** Every rule there is. */
public final class RuleList {

    private static final List<Rule> ALL = List.of(
            new RepeatedDeferral(),
            new Untouched(),
            new WeekNotProtected(),
            new RunningOutOfSlots(),
            new FollowThrough(),
            new OverPlanning(),
            new OneReasonWins(),
            new LosingSlot(),
            new NoMakeUp(),
            new JustThisOnce(),
            new SalesGuardrail(),
            new NothingEntered(),
            new BehindPace(),
            new BelowMinimum(),
            new Signal(),
            new ActivityWithoutResponse(),
            new NoOpportunities(),
            new SmallDenominator(),
            new WinNotLogged(),
            new WinNotShared(),
            new GoodNews(),
            new ReportOverdue(),
            new StartWithoutApproval(),
            new NoAnswer(),
            new TrustReview(),
            new EngagementReview(),
            new FreedHoursGone(),
            new PartnerUnheard(),
            new CaseForSomebody());

    private RuleList() {}

    /** In the order in which they are listed for people. */
    public static List<Rule> all() {
        return ALL;
    }
}
