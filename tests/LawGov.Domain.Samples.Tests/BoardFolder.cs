using System.Text;

namespace LawGov.Domain.Samples.Tests;

/// <summary>A folder with files for the participation board, deleted after the test.</summary>
internal sealed class BoardFolder : IDisposable
{
    /// <summary>One province with a city and two counties, and a county straight below the province.</summary>
    public const string Divisions = "code,name\n410000000000,河南省\n411200000000,三门峡市\n411203000000,陕州区\n411221000000,渑池县\n419001000000,济源市\n";

    private readonly string _path = Directory.CreateTempSubdirectory("board").FullName;

    public string this[string name] => Path.Combine(_path, name);

    /// <summary>A folder that holds the small table and a file of rows.</summary>
    public static BoardFolder With(string rows, string divisions = Divisions)
    {
        var folder = new BoardFolder();
        folder.Save("divisions.csv", divisions);
        folder.Save("rows.csv", "code,participants,eligible\n" + rows);
        return folder;
    }

    public void Save(string name, string text) => File.WriteAllText(this[name], text);

    public string Read(string name) => File.ReadAllText(this[name], Encoding.UTF8).ReplaceLineEndings("\n");

    public Sample Show(params string[] arguments) => Sample.Run("ParticipationBoard", [this["rows.csv"], .. arguments]);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
