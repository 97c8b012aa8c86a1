using System.Globalization;
using System.Text;

namespace LawGov.Domain.Samples.Tests.DisclosureDesk;

/// <summary>Made-up requests, two rows each: the arrival and a withdrawal.</summary>
internal static class MadeUp
{
    public static string Rows(int rows)
    {
        var text = new StringBuilder("case,owner,event,on,channel\n");
        for (int i = 0; i < rows; i++)
        {
            int day = 1 + (i / 2 % 28);
            text.Append(CultureInfo.InvariantCulture, $"虚构-{i / 2:00000},科室{i / 2 % 7},{(i % 2 == 0 ? "收到申请" : "撤回")},2026-{(i % 2 == 0 ? 3 : 4):00}-{day:00},{(i % 2 == 0 ? "当面提交" : "")}\n");
        }

        return text.ToString();
    }
}
