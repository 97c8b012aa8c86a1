using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using LawGov.Samples.Compare.Glue;
using NodaTime;

namespace LawGov.Samples.Compare.Questions;

/// <summary>What is due on which day.</summary>
internal static class DayQuestions
{
    private static readonly WorkCalendar Calendar = WorkCalendar.StateCouncil;
    private static readonly TimeLimit Twenty = TimeLimit.Workdays(20);

    private static readonly MessageTemplate Day = new("{day}", "{day}");
    private static readonly MessageTemplate Projected = new("{day}（放假安排尚未公布，为推算日期，最迟{latest}）", "{day}, projected, since the arrangement is not announced; at the latest {latest}");
    private static readonly MessageTemplate InTime = new("最迟{due}，{done}答复，按期", "due {due}, answered on {done}: in time");

    public static Comparison WorkingDays()
    {
        LocalDate start = new(2026, 12, 10), right = new(2027, 1, 8);
        var glue = Plain(start);
        var file = HolidayFile.Of(2026);
        var due = Twenty.After(start, Calendar);
        return new(
            "working-days",
            new("20个工作日，四种回答", "four answers for 20 working days"),
            new("2026年12月10日收到申请，20个工作日内答复，何日届满？", "A request arrives on 2026-12-10; the reply is due within 20 working days. When is that?"),
            [
                Of(right, new("工作日从当日起算", "weekdays, first day counted"), Workdays.AddFromFirst(glue, 20, Workdays.IsWeekday)),
                Of(right, new("周一至周五", "weekdays"), Workdays.Add(glue, 20, Workdays.IsWeekday)),
                Of(right, new("已公布的2026年放假文件", "holiday file of 2026"), Workdays.Add(glue, 20, file.IsWorkday)),
                Of(right, new("同一文件，不读上班日", "the same without make-up days"), Workdays.Add(glue, 20, file.IsWorkdayWithoutMakeUp)),
                Of(right, new("按规律推算的节日", "festivals by rule"), Workdays.Add(glue, 20, Workdays.IsNoFestival)) with { Mark = Mark.InPart },
                new(Mark.InPart, new("没有文件的年份不作答", "refuses a year without a file"), Refusal(glue, file)),
                Of(right, due.Due, Projected.With(("day", due.Due), ("latest", due.Latest))),
            ],
            new(
                "2027年1月1日放假，自2026年12月11日起第20个工作日为2027年1月8日。2027年的放假安排尚未公布；如将1月9日安排为上班日而多放一天，则为1月9日。按规律推算的日期相同，但不说明2027年尚未公布；不作答的没有错，也没有回答。",
                "2027-01-01 is off, so the 20th working day from 2026-12-11 on is 2027-01-08. The arrangement of 2027 is not announced; should it take one more day off and work Saturday 2027-01-09 for it, that day is the 20th. Festivals by rule give the same day and do not say that 2027 is not announced; a refusal is not wrong, and not an answer."));
    }

    public static Comparison MakeUpDays()
    {
        LocalDate start = new(2026, 2, 6), right = new(2026, 3, 12);
        var glue = Plain(start);
        var file = HolidayFile.Of(2026);
        return new(
            "make-up-days",
            new("调休上班日", "make-up workdays"),
            new("2026年2月6日收到申请，20个工作日内答复，何日届满？", "A request arrives on 2026-02-06; the reply is due within 20 working days. When is that?"),
            [
                Of(right, new("周一至周五", "weekdays"), Workdays.Add(glue, 20, Workdays.IsWeekday)),
                Of(right, new("放假文件，不读上班日", "holiday file, make-up days unread"), Workdays.Add(glue, 20, file.IsWorkdayWithoutMakeUp)),
                Of(right, new("放假文件，读上班日", "holiday file, make-up days read"), Workdays.Add(glue, 20, file.IsWorkday)),
                Of(right, Twenty.After(start, Calendar).Due),
            ],
            new(
                "2月14日、28日（周六）上班，2月15日至23日放假：第20个工作日为3月12日。读全放假文件的做法与本库一致，文件完整的年份均如此。",
                "Saturdays 02-14 and 02-28 are worked, 02-15 to 02-23 are off: the 20th working day is 03-12. Whoever reads the whole file gets what the library gives, here and in every year of a complete file."));
    }

    public static Comparison TimeZone()
    {
        LocalDate right = new(2026, 3, 31);
        var received = new DateTimeOffset(2026, 3, 3, 0, 30, 0, TimeSpan.FromHours(8));
        var file = HolidayFile.Of(2026);
        var beijing = Instant.FromDateTimeOffset(received).InZone(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).Date;
        return new(
            "time-zone",
            new("服务器的时区", "the time zone of the server"),
            new("申请于北京时间2026年3月3日0时30分由网络平台到达，20个工作日内答复，何日届满？", "A request arrives through the platform at 00:30 on 2026-03-03 in Beijing; the reply is due within 20 working days. When is that?"),
            [
                On(TimeZoneInfo.Utc, new("服务器为UTC", "server on UTC")),
                On(Zone(-8), new("服务器为西八区", "server eight hours behind")),
                On(Zone(8), new("服务器为北京时间", "server on Beijing time")),
                Of(right, Twenty.After(beijing, Calendar).Due),
            ],
            new(
                "收到之日为北京时间3月3日，自3月4日起第20个工作日为3月31日。本库只接受日期，时刻由调用者指明时区换算；换算错了，本库同样会错。",
                "It was received on 03-03 in Beijing; the 20th working day from 03-04 on is 03-31. The library takes days alone, and the caller names the zone in which an instant becomes one; whoever names a wrong one gets a wrong day from it too."));

        Answer On(TimeZoneInfo server, Bilingual by)
            => Of(right, by, Workdays.Add(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(received, server).DateTime), 20, file.IsWorkday));

        static TimeZoneInfo Zone(int hours) => TimeZoneInfo.CreateCustomTimeZone($"server{hours}", TimeSpan.FromHours(hours), null, null);
    }

    public static Comparison Suspension()
    {
        LocalDate start = new(2026, 2, 6), right = new(2026, 3, 20);
        var days = DateSpan.Through(new(2026, 2, 11), new(2026, 2, 25));
        var glue = Plain(start);
        var file = HolidayFile.Of(2026);
        var due = Twenty.After(start, Calendar).Suspend(new Suspension(days, new("征求第三方意见", "consulting a third party"))).After!;
        return new(
            "suspension",
            new("以天数代替中止期间", "suspended days as a number"),
            new(
                "2026年2月6日收到申请，20个工作日内答复；2月11日至25日（15日）征求第三方意见，不计入。何日届满？",
                "A request arrives on 2026-02-06; the reply is due within 20 working days; 02-11 to 02-25, 15 days, went into consulting a third party and are not counted. When is it due?"),
            [
                Of(right, new("期限加15", "limit plus 15"), Workdays.Add(glue, 20 + 15, file.IsWorkday)),
                Of(right, new("届满日加15日", "due date plus 15 days"), Workdays.Add(glue, 20, file.IsWorkday).AddDays(15)),
                Of(right, new("期限加6，人工数得", "limit plus 6, counted by hand"), Workdays.Add(glue, 20 + 6, file.IsWorkday)),
                Of(right, due.Due),
            ],
            new(
                "15日中只有6个工作日，其余本不计入：2月9日、10日为第1、2日，2月26日为第3日，第20日为3月20日。天数须有人逐日数过才对，中止期间重叠时又会数两遍；本库接受起止日期。",
                "Of the 15 days 6 are working days, and the others would not have counted anyway: 02-09 and 02-10 are the 1st and 2nd, 02-26 the 3rd, 03-20 the 20th. A number is right where somebody counted it day by day, and counts twice where suspensions overlap; the library takes the days themselves."));
    }

    public static Comparison DatedLaw()
    {
        LocalDate received = new(2019, 4, 1), answered = new(2019, 4, 28);
        var file = HolidayFile.Of(2019);
        var glue = Workdays.Add(Plain(received), Limits.Configured().ReplyWorkdays, file.IsWorkday);
        var facts = new RequestFacts
        {
            Id = new("2019-017"),
            Body = BodyKind.Department,
            Events = [new RequestSubmitted(received, RequestChannel.InPerson), new RequestReplied(answered, RequestOutcome.Disclosed, ReplyChannel.Post)],
        };
        var finding = Assessment.Of([DisclosureRules.RequestRepliedInTime], new RuleContext { AsOf = new(2019, 6, 30) }, facts).Findings[0];
        return new(
            "dated-law",
            new("以今日的期限判断旧案", "an old case judged by today's limit"),
            new("2019年4月1日收到的申请于4月28日答复，是否按期？", "A request received on 2019-04-01 was answered on 2019-04-28. In time?"),
            [
                new(glue >= Plain(answered) ? Mark.Wrong : Mark.Right, new("配置文件中的期限", "limit in appsettings.json"), InTime.With(("due", Local(glue)), ("done", answered))),
                new(finding.Verdict == Verdict.Breached ? Mark.Right : Mark.Wrong, Answer.Library, finding.Because),
            ],
            new(
                "2019年5月15日起期限为20个工作日，此前为15个工作日：清明节4月5日放假，自4月2日起第15个工作日为4月23日，4月28日答复逾期。",
                "The limit has been 20 working days since 2019-05-15; before, it was 15: with 04-05 off, the 15th working day from 04-02 on is 04-23, and 04-28 is late."));
    }

    private static Answer Of(LocalDate right, Bilingual by, DateOnly day) => new(Local(day) == right ? Mark.Right : Mark.Wrong, by, Day.With(("day", Local(day))));

    private static Answer Of(LocalDate right, LocalDate day, IBilingualText? said = null) => new(day == right ? Mark.Right : Mark.Wrong, Answer.Library, said ?? Day.With(("day", day)));

    private static IBilingualText Refusal(DateOnly start, HolidayFile file)
    {
        try
        {
            return Day.With(("day", Local(Workdays.Add(start, 20, file.IsWorkdayOrRefuse))));
        }
        catch (NotSupportedException)
        {
            return new Bilingual("没有回答：2027年没有放假文件", "no answer: there is no file of 2027");
        }
    }

    private static DateOnly Plain(LocalDate day) => day.ToDateOnly();

    private static LocalDate Local(DateOnly day) => LocalDate.FromDateOnly(day);
}
