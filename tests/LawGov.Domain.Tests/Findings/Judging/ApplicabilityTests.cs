using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using static LawGov.Domain.Organizations.BodyKind;

namespace LawGov.Domain.Tests.Findings.Judging;

public class ApplicabilityTests
{
    private static readonly Bilingual What = new("公开期限的规定", "the limit for publication");
    private static readonly FactKey Key = TestRules.KeyOf("test.body");

    [Fact]
    public void IsTo_EachKind_IsYesNoOrNotConfirmed()
    {
        Applicability text = new(What, Key, to: [Government, Department], notTo: [School]);

        Enum.GetValues<BodyKind>().ToDictionary(kind => kind, text.IsTo).Should().Equal(new Dictionary<BodyKind, bool?>
        {
            [Other] = null, [Government] = true, [PartyCommittee] = null, [Department] = true, [Township] = null, [School] = false, [PartyDepartment] = null, [ManagementCommittee] = null, [Subdistrict] = null,
        });
        (text.What, text.Key).Should().Be((What, Key));
        text.To.Should().Equal(Government, Department);
        text.NotTo.Should().Equal(School);
    }

    [Fact]
    public void Constructor_WithAMistake_NamesTheList()
    {
        Refuse.Null(() => new Applicability(null!, Key, [School]), "what");
        Refuse.Null(() => new Applicability(What, null!, [School]), "key");
        Refuse.Argument(() => new Applicability(What, Key, []), "to", "one kind");
        Refuse.Argument(() => new Applicability(What, Key, [School, Township], [Township]), "notTo", "Township");
        Refuse.OutOfRange(() => new Applicability(What, Key, [(BodyKind)99]), "to", "School");
        Refuse.OutOfRange(() => new Applicability(What, Key, [School], [(BodyKind)99]), "notTo", "School");
    }

    [Fact]
    public void Equals_TheSameParts_IsTrue()
    {
        Applicability Make(ValueList<BodyKind> to, ValueList<BodyKind> notTo = default) => new(new("公开期限的规定", "the limit for publication"), Key, to, notTo);

        Make([School]).Should().Be(Make([School]));
        Make([School]).GetHashCode().Should().Be(Make([School]).GetHashCode());
        Make([School]).Should().NotBe(Make([Township]));
        Make([School]).Should().NotBe(Make([School], [Township]));
        Make([School]).Should().NotBe(new Applicability(What, TestRules.KeyOf("test.other"), [School]));
    }
}
