using LawGov.Domain.Text;

namespace LawGov.Samples.Files;

/// <summary>The exit codes of every sample.</summary>
internal static class Exit
{
    /// <summary>Done; rows that were refused are listed.</summary>
    public const int Done = 0;

    /// <summary>Done, and --strict asked whether something is not met or a row was refused: it is so.</summary>
    public const int NotMet = 1;

    /// <summary>Not done: a wrong command line, an input that cannot be used, no good row, an output that cannot be written, or an interrupt.</summary>
    public const int NotDone = 2;

    public static readonly (int Code, Bilingual Meaning)[] All =
    [
        (Done, new("完成；有误的行另行列出", "done; rows that were refused are listed")),
        (NotMet, new("完成，但加了--strict，且有不符合项或者有误的行", "done, but with --strict: something is not met, or a row was refused")),
        (NotDone, new("未完成：命令行有误，输入不能使用，没有一行可用，输出不能写入，或者被中断", "not done: wrong command line, unusable input, not one good row, output not written, or interrupted")),
    ];
}
