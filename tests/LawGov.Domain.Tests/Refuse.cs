using System.Globalization;
using FluentAssertions;

namespace LawGov.Domain.Tests;

/// <summary>Says that a call is refused, by the parameter it names and what its message tells.</summary>
internal static class Refuse
{
    /// <summary>The runtime prints the actual value in its own line by culture; what is ours is not.</summary>
    public static void OutOfRange(Func<object?> call, string parameter, params string[] told)
    {
        var refusal = call.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter).Which;
        string.Create(CultureInfo.InvariantCulture, $"{refusal.Message} {refusal.ActualValue}").Should().ContainAll(told);
    }

    public static void Null(Func<object?> call, string parameter)
        => call.Should().Throw<ArgumentNullException>().WithParameterName(parameter);

    public static void Argument(Func<object?> call, string parameter, params string[] told)
    {
        string message = call.Should().Throw<ArgumentException>().WithParameterName(parameter).Which.Message;
        if (told.Length > 0) { message.Should().ContainAll(told); }
    }

    public static void Format(Func<object?> call, params string[] told)
        => call.Should().Throw<FormatException>().Which.Message.Should().ContainAll(told);
}
