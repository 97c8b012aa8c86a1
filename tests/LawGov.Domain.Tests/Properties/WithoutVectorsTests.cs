using System.Diagnostics;
using FluentAssertions;

namespace LawGov.Domain.Tests.Properties;

/// <summary>A processor without AVX2 is not at hand: a process of its own has it switched off.</summary>
public class WithoutVectorsTests
{
    private const string Switch = "DOTNET_EnableAVX2";

    public static bool IsSwitchedOff => Environment.GetEnvironmentVariable(Switch) == "0";

    [Fact]
    public async Task KernelProperties_WithoutAvx2_HoldAsWell()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "exec", typeof(WithoutVectorsTests).Assembly.Location, "-class", typeof(KernelProperties).FullName!, "-noColor" },
            Environment = { [Switch] = "0" },
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.Should().Be(0, output);
        output.Should().Contain("Total: 8");
    }
}
