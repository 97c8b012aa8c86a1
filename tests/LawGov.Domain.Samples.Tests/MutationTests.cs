using System.Globalization;
using System.Text;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests;

/// <summary>Files as damage and malice make them: a documented exit code, a sentence, nothing half-written, and no input changed.</summary>
/// <remarks>MUTATIONS in the environment says how many of each input and encoding; 1,000 take minutes.</remarks>
public class MutationTests
{
    private static readonly int Most = int.TryParse(Environment.GetEnvironmentVariable("MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out int most) ? most : 50;

    private static readonly (string Name, Encoding Encoding)[] Encodings =
    [
        ("utf-8", new UTF8Encoding(false)), ("utf-16 le", Encoding.Unicode), ("utf-16 be", Encoding.BigEndianUnicode), ("gb18030", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!),
    ];

    [Theory]
    [MemberData(nameof(SampleFolder.Inputs), MemberType = typeof(SampleFolder))]
    public void AMutatedFile_EndsWithADocumentedCode_ASentence_AndNothingElseChanged(string file, string program, string[] arguments)
    {
        using var folder = new SampleFolder();
        string text = Encoding.UTF8.GetString(folder.Read(file));
        var random = new Random(46);
        foreach (var (name, encoding) in Encodings)
        {
            byte[] sound = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
            for (int round = 0; round < Most; round++)
            {
                byte[] mutated = Mutated(sound, random);
                folder.Save(file, mutated);
                string because = $"of {file} in {name}, round {round}";

                var run = folder.Run(program, [.. arguments, "--strict"]);
                if (run.Errors.Contains("--strict", StringComparison.Ordinal)) { run = folder.Run(program, arguments); } // a command without rows to refuse

                run.Code.Should().BeOneOf([0, 1, 2], because);
                (run.Output + run.Errors).Should().NotContain("   at ", because).And.NotContain("\u001b", because);
                run.Errors.Should().NotContain("程序内部错误", because);
                if (run.Code == 2) { run.Errors.Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}", because); }

                folder.Read(file).Should().Equal(mutated, because);
                folder.Names().Should().NotContain(left => left.EndsWith(".tmp"), because);
            }
        }
    }

    private static byte[] Mutated(byte[] sound, Random random)
    {
        var bytes = sound.ToList();
        for (int steps = 1 + random.Next(3); steps > 0; steps--)
        {
            int at = random.Next(bytes.Count + 1), length = Math.Min(1 + random.Next(40), bytes.Count - at);
            switch (random.Next(8))
            {
                case 0 when at < bytes.Count: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 1 when at < bytes.Count: bytes[at] = (byte)random.Next(256); break;
                case 2: bytes.RemoveRange(at, length); break;
                case 3: bytes.InsertRange(at, Enumerable.Range(0, length).Select(_ => (byte)random.Next(256))); break;
                case 4: bytes.RemoveRange(at, bytes.Count - at); break;
                case 5: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
                case 6: bytes.InsertRange(at, Enumerable.Repeat((byte)"\0\"{[,\n\u001b9"[random.Next(8)], random.Next(2) == 0 ? 3 : 70_000)); break;
                default: bytes.InsertRange(at, "\\ud800\u202e\u001b[2J"u8.ToArray()); break;
            }
        }

        return [.. bytes];
    }
}
