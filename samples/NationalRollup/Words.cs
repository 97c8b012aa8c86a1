using LawGov.Domain.Text;

namespace LawGov.Samples.NationalRollup;

internal static class Words
{
    public static readonly MessageTemplate NoPostgres = new(
        "本机没有PostgreSQL。请先安装：apt-get install --no-install-recommends postgresql（不需要启动系统服务，本程序在临时文件夹中自行启动）",
        "There is no PostgreSQL on this machine. Install it first: apt-get install --no-install-recommends postgresql (no service is needed: this program starts one of its own in a temporary folder)");

    public static readonly MessageTemplate Started = new("已启动：PostgreSQL（127.0.0.1:{port}）和{silos}个节点进程，{counties}个县级、{schools}所学校", "Started: PostgreSQL (127.0.0.1:{port}) and {silos} silos, {counties} counties, {schools} schools");
    public static readonly MessageTemplate Loaded = new("{form}：{deliveries}件报送、{rows}行，{seconds}秒；每秒{rate}", "{form}: {deliveries} deliveries, {rows} rows in {seconds} s; {rate} a second");
    public static readonly MessageTemplate Going = new("已确认{deliveries}件，每秒{rate}件，重报{retries}次", "{deliveries} acknowledged, {rate} a second, {retries} delivered again");
    public static readonly MessageTemplate RefusedForGood = new("拒收{count}件", "{count} were refused");
    public static readonly MessageTemplate Retried = new("重报{count}次", "{count} were delivered again");
    public static readonly MessageTemplate Plain = new("单机直接用本库汇总同样的行：{seconds}秒，每秒{rate}行；引擎用时为其{ratio}倍", "The plain library on the same rows: {seconds} s, {rate} rows a second; the engine took {ratio} times as long");
    public static readonly MessageTemplate Corrected = new("更正到全国数字：{count}件，中位数{median}秒，99%在{most}秒以内", "From a school's correction to the nation's figure: {count} of them, median {median} s, 99% within {most} s");
    public static readonly Bilingual Exact = new("全国及各级合计与单机汇总逐一相等", "The totals of the nation and of every place equal those of the plain library");
    public static readonly Bilingual Differs = new("合计与单机汇总不等", "the totals differ from those of the plain library");
    public static readonly MessageTemplate MemoryOf = new("节点进程内存：{megabytes} MB，每县{kilobytes} KB", "Memory of the silos: {megabytes} MB, {kilobytes} KB a county");
    public static readonly Bilingual Columns = new("逐行数据", "rows as columns");
    public static readonly Bilingual Partials = new("分片汇总", "partials");
    public static readonly MessageTemplate Total = new("{division}：参与{participants}人，应参加{eligible}人，参与率{rate}", "{division}: {participants} of {eligible}, {rate}");
    public static readonly MessageTemplate Ranked = new("在上级地区中列第{rank}位（共{count}个）", "rank {rank} of {count} below the same place");
    public static readonly MessageTemplate AsOf = new("截至{time}（UTC）；{expected}个单位中{reporting}个已报送；下级地区{heard}/{below}个已汇总", "as of {time} UTC; {reporting} of {expected} units have reported; {heard} of {below} places below are in");
    public static readonly MessageTemplate Silent = new("未报送：{names}", "not reporting: {names}");
    public static readonly MessageTemplate Refused = new("拒收：{reply} {count}件", "refused: {reply} {count}");
    public static readonly MessageTemplate NoDivision = new("区划表中没有“{division}”", "the table has no division {division}");
    public static readonly Bilingual Nation = new("全国", "the nation");
    public static readonly Bilingual Waiting = new("等待节点启动", "waiting for the silos");
    public static readonly MessageTemplate NoCluster = new("连接不上：{reason}", "no connection: {reason}");

    public static readonly MessageTemplate Caption = new("全国{rate}；{expected}个单位中{reporting}个已报送；滞后至多{behind}秒；累计{revision}次更新", "the nation {rate}; {reporting} of {expected} units have reported; at most {behind} s behind; {revision} changes");
    public static readonly Bilingual Division = new("地区", "Division"), Rate = new("参与率", "Rate"), Rank = new("名次", "Rank"), Reporting = new("已报送", "Reporting"), Participants = new("参与人数", "Participants");
}
