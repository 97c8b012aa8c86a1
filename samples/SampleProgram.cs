using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using LawGov.Samples.Files;
using Microsoft.Win32.SafeHandles;

namespace LawGov.Samples;

/// <summary>What stands around a command when it runs as a program: standard output whose loss is noticed, and interrupts that leave nothing half-written.</summary>
[SuppressMessage("Reliability", "CA2000", Justification = "Standard streams live as long as the program.")]
internal static class SampleProgram
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Where a standard handle is closed, the next file that is opened would become it and be written into.
    private static readonly List<SafeFileHandle> Held = [];

    public static int Run(string[] arguments, Func<string[], TextWriter, TextWriter, int> command)
    {
        if (!OperatingSystem.IsWindows())
        {
            for (int handle = 0; handle < 3; handle++) { Held.Add(File.OpenHandle("/dev/null")); }
        }

        try
        {
            Console.OutputEncoding = Utf8;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // No console, or a closed one: what is written says so by itself.
        }

        var complaints = new Complaints(Console.Error, CommandLine.LanguageOf(arguments));
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
        return command(arguments, Output(), Console.Error);

        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            OutputFile.Interrupt();
            complaints.Say(FileWords.Interrupted.With());
            Environment.Exit(Exit.NotDone);
        }
    }

    // The console's own stream keeps silent when the other end of a pipe is closed; a stream over the handle says so.
    // Only a pipe gets one: in a file it would keep a position of its own, over which the next program would write.
    private static TextWriter Output()
    {
        if (!Console.IsOutputRedirected || OperatingSystem.IsWindows()) { return Console.Out; }

        var stream = Console.OpenStandardOutput();
        try
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pipe.CanSeek) { stream = pipe; }
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Closed: the first line that is written says so.
        }

        return new StreamWriter(stream, Utf8, bufferSize: 1 << 14);
    }
}
