using CsCheck;
using FluentAssertions;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Tests.Properties;

/// <summary>A catalogue of any rows: nothing lost, nothing thrown, and the order of rows changes nothing.</summary>
public class DisclosureCatalogueProperties
{
    private static readonly Basis Local = Basis.Local(new("目录", "catalogue"));

    private static readonly Gen<string?> Words = Gen.OneOf(
        Gen.OneOf<string?>(null, "", " ", "a", "b", "11", "16", "20个工作日", "30个工作日", "定期", "■政府网站□政府公报", "政府网站、喇叭", "■", "全社会", "主动", "县级", "之日起", "99999999999日内", "；法律"),
        Gen.String.Select(text => (string?)text));

    private static readonly Gen<CatalogueRow?> Rows = Gen.Select(Words.Array[12, 12], Gen.Int[0, 9]).Select((cells, form) => form == 0 ? null : new CatalogueRow
    {
        Id = cells[0],
        FirstLevel = cells[1],
        SecondLevel = cells[2],
        Content = cells[3],
        Basis = cells[4] ?? "条例",
        Limit = cells[5],
        Body = cells[6],
        Channels = form < 5 ? cells[7] : "政府网站",
        Audience = form < 4 ? cells[8] : null,
        Mode = form < 4 ? cells[9] : "主动",
        Levels = form < 4 ? cells[10] : null,
        StatutoryItem = form < 4 ? cells[11] : "11",
    });

    [Fact]
    public void Build_OfAnyRows_MakesEachAnItemOrAnError()
        => Rows.Array[0, 8].Sample(rows =>
        {
            var catalogue = Build(rows);
            var refused = catalogue.Errors.Where(error => !DisclosureCatalogue.Keeps(error.Fault)).Select(error => error.Row).ToHashSet();
            (catalogue.Items.Count + refused.Count).Should().Be(rows.Length);
            for (int row = 1; row <= rows.Length; row++)
            {
                if (!refused.Contains(row)) { catalogue.Find(new(rows[row - 1]!.Id!.Trim())).Should().NotBeNull(); }
            }
        });

    [Fact]
    public void Build_OfTheSameRowsInAnotherOrder_FindsTheSame()
        => Gen.Select(Rows.Array[0, 8], Gen.Int).Sample((rows, seed) =>
        {
            var shuffled = rows.OrderBy(_ => 0).ToArray();
            new Random(seed).Shuffle(shuffled);
            var (before, after) = (Build(rows), Build(shuffled));
            after.Items.Should().Equal(before.Items);
            Found(after).Should().Equal(Found(before));
        });

    [Fact]
    public void Build_OfTheRowsThatItKept_IsTheSameCatalogue()
        => Gen.Select(Rows.Array[0, 8], Rows.Array[0, 8]).Sample((rows, others) =>
        {
            var catalogue = Build(rows);
            var again = Build([.. catalogue.Rows]);
            again.Should().Be(catalogue);
            again.GetHashCode().Should().Be(catalogue.GetHashCode());
            (again.Items == catalogue.Items && again.Errors == catalogue.Errors).Should().BeTrue();
            Build(others).Equals(catalogue).Should().Be(rows.Select(row => row ?? new()).SequenceEqual(others.Select(row => row ?? new())));
        });

    private static DisclosureCatalogue Build(CatalogueRow?[] rows) => DisclosureCatalogue.Build(Local, rows, new LocalDate(2024, 1, 1));

    private static IEnumerable<string> Found(DisclosureCatalogue catalogue)
        => catalogue.Errors.Select(error => $"{error.Fault} {error.Reason.ToText(Language.Chinese)}").Order(StringComparer.Ordinal);
}
