using System.Diagnostics.CodeAnalysis;
using System.IO.Enumeration;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;
using LawGov.Samples.Files;

namespace LawGov.Samples.AnnualReport.Reading;

/// <summary>What became of one report of a folder: how much was found in it, or why it cannot be read.</summary>
internal sealed record FolderRow(string Name, int Figures = 0, int Relations = 0, int Breached = 0, int Undetermined = 0, int NotUnderstood = 0, IBilingualText? NotRead = null);

/// <summary>The reports of a folder, each checked by itself; one that cannot be read is a row like the others.</summary>
internal sealed record ReportFolder(string Path, IReadOnlyList<FolderRow> Rows)
{
    // What may hold a report; the last ones only to be named.
    private static readonly string[] Kinds = [".docx", ".docm", ".txt", ".md", ".doc", ".wps", ".pdf", ".rtf"];

    public int Read => Rows.Count(row => row.NotRead is null);

    /// <summary>The files of a folder and of those in it, in the order of their names. Hidden files, links to folders and the marks that Word leaves of open documents (~$) are passed over.</summary>
    /// <exception cref="BadFileException">The folder cannot be read.</exception>
    public static string[] FilesOf(string path)
    {
        try
        {
            var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
            var files = new FileSystemEnumerable<string>(System.IO.Path.GetFullPath(path), (ref entry) => entry.ToFullPath(), options)
            {
                ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint), // a link may lead back
                ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
            };
            return [.. files.Where(file => Kinds.Contains(System.IO.Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Where(file => !System.IO.Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new BadFileException(FileWords.Unreadable.With(("path", path), ("reason", FileWords.Reason(trouble))));
        }
    }

    /// <summary>Checks all files, several at a time.</summary>
    public static ReportFolder Check(string path, string[] files, int? year, RuleContext context, Action<double> progress)
    {
        var rows = new FolderRow[files.Length];
        int done = 0;
        Parallel.For(0, files.Length, new() { MaxDegreeOfParallelism = Environment.ProcessorCount }, at =>
        {
            rows[at] = RowOf(System.IO.Path.GetRelativePath(path, files[at]), files[at], year, context);
            progress((double)Interlocked.Increment(ref done) / files.Length);
        });
        return new(path, rows);
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever is wrong with one report, the others are checked.")]
    private static FolderRow RowOf(string name, string path, int? year, RuleContext context)
    {
        try
        {
            var file = SourceFile.Open(path);
            if (file.IsFacts) { return new(name, NotRead: BadReport.IsFacts); }

            var report = CheckedReport.Of(path, file.ToReport().Source, year, context);
            return new(name, report.Figures.Count, report.RelationCount, report.Count(Verdict.Breached), report.Count(Verdict.Undetermined), report.Unread.Count);
        }
        catch (BadFileException trouble)
        {
            return new(name, NotRead: trouble.Reason.Template == FileWords.Unreadable ? (IBilingualText)trouble.Reason["reason"] : trouble.Reason);
        }
        catch (Exception trouble)
        {
            return new(name, NotRead: FileWords.Unexpected.With(("kind", trouble.GetType().Name)));
        }
    }
}
