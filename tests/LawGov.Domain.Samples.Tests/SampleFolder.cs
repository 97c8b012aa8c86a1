using System.Text;

namespace LawGov.Domain.Samples.Tests;

/// <summary>A folder with valid input for every sample, deleted after the test, and the command that reads each file.</summary>
internal sealed class SampleFolder : IDisposable
{
    public const string Notice = "date,year_of_notice,kind,holiday_name_zh,notice,statutory_name_zh,issued\n2027-01-01,2027,off,元旦,虚构〔2026〕1号,元旦,2026-11-10\n2027-01-09,2027,work,元旦,虚构〔2026〕1号,,2026-11-10\n2027-01-08,2027,off,元旦,虚构〔2026〕1号,,2026-11-10\n";

    private const string Rows = "code,participants,eligible\n411203000000,30,40\n411203000000,41,44\n411221000000,50,100\n419001000000,50,100\n";

    private readonly string _path = Directory.CreateTempSubdirectory("samples").FullName;

    public SampleFolder()
    {
        Save("rows.csv", Rows);
        Save("last.csv", Rows);
        Save("divisions.csv", BoardFolder.Divisions);
        Save("notice.csv", Notice);
        Save("open.csv", Sample.Read("samples/DeadlineDesk/data/open-deadlines.csv"));
        Save("report.json", Sample.Read("seeds/example-district.json"));
        Save("report.docx", File.ReadAllBytes(Path.Combine(Sample.Root, "samples/AnnualReport/data/example-report.docx")));
        Save("real.json", Sample.Read("seeds/shanzhou-2023.json"));
        Save("full.json", Sample.Read("seeds/example-full.json"));
    }

    /// <summary>Each input, and the command that reads it.</summary>
    public static TheoryData<string, string, string[]> Inputs => new()
    {
        { "report.json", "AnnualReport", ["report.json", "--as-of", "2024-04-01"] },
        { "real.json", "AnnualReport", ["real.json", "--as-of", "2024-04-01"] },
        { "full.json", "AnnualReport", ["full.json", "--as-of", "2024-04-01"] },
        { "notice.csv", "DeadlineDesk", ["year", "2027", "--notice", "notice.csv"] },
        { "open.csv", "DeadlineDesk", ["diff", "--from", "2019-03-01", "--to", "2019-04-01", "open.csv"] },
        { "rows.csv", "ParticipationBoard", ["rows.csv", "--depth", "3"] },
        { "last.csv", "ParticipationBoard", ["rows.csv", "--last", "last.csv", "--html", "page.html"] },
        { "divisions.csv", "ParticipationBoard", ["rows.csv", "--depth", "3"] },
    };

    public string this[string name] => Path.Combine(_path, name);

    public void Save(string name, string text) => Save(name, Encoding.UTF8.GetBytes(text));

    public void Save(string name, byte[] bytes) => File.WriteAllBytes(this[name], bytes);

    public byte[] Read(string name) => File.ReadAllBytes(this[name]);

    public IEnumerable<string> Names() => Directory.EnumerateFileSystemEntries(_path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>Runs a command on files of this folder, which are named without their path.</summary>
    public Sample Run(string program, params string[] arguments) => Sample.Run(program, InPlace(arguments));

    public string[] InPlace(string[] arguments) => [.. arguments.Select(argument => argument.Contains('.', StringComparison.Ordinal) ? this[argument] : argument)];

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
