using System.Text.Json;
using BenchmarkDotNet.Attributes;
using LawGov.Domain.Duties;
using LawGov.Domain.SystemTextJson;

namespace LawGov.Domain.Benchmarks.Json;

/// <summary>What do strict reading, the values of the library and the trace cost beside the bare parsing of the same bytes?</summary>
/// <remarks>The facts are those of one document with every kind, its map once, again and again.</remarks>
[MemoryDiagnoser]
public class FactsDocumentBenchmarks
{
    private byte[] _bytes = [];
    private FactsDocument _document = new();

    [Params(10_000, 200_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "LawGov.Domain.sln"))) { folder = Path.GetDirectoryName(folder)!; }

        var every = FactsDocument.Read(File.ReadAllBytes(Path.Combine(folder, "seeds", "facts-of-every-kind.json")));
        var some = every.Facts.Where(facts => facts is not DutyCoverageFacts).ToArray(); // each audits the map anew
        _document = every with { Facts = [.. Enumerable.Range(0, Facts).Select(number => some[number % some.Length])] };
        _bytes = _document.ToUtf8();
    }

    [Benchmark(Baseline = true)]
    public int Parse()
    {
        using var json = JsonDocument.Parse(_bytes);
        return json.RootElement.GetProperty("facts").GetArrayLength();
    }

    [Benchmark]
    public int Read() => FactsDocument.Read(_bytes).Facts.Count;

    [Benchmark]
    public int Write() => _document.ToUtf8().Length;
}
