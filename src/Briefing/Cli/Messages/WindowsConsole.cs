using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Briefing.Cli.Messages;

/// <summary>The console window of Windows while the tool runs: in UTF-8, and with colours where it can.</summary>
[SupportedOSPlatform("windows")]
internal sealed partial class WindowsConsole : IDisposable
{
    private const int StandardOutput = -11;
    private const int StandardError = -12;
    private const uint VirtualTerminal = 0x0004;

    private readonly Encoding? _before;

    private WindowsConsole(Encoding? before) => _before = before;

    /// <summary>Letters of every script are shown; afterwards the window is as it was.</summary>
    public static WindowsConsole Open()
    {
        if (Console.IsOutputRedirected && Console.IsErrorRedirected)
            return new(null);

        try
        {
            var before = Console.OutputEncoding;
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            return new(before);
        }
        catch (IOException)
        {
            // There is no window.
            return new(null);
        }
    }

    /// <summary>Switches escape sequences on.</summary>
    /// <returns>Whether the window takes them; older ones would print them.</returns>
    public static bool TakesColor() => TakesColor(StandardOutput) || TakesColor(StandardError);

    public void Dispose()
    {
        if (_before is not null)
            Console.OutputEncoding = _before;
    }

    private static bool TakesColor(int stream)
    {
        var handle = GetStdHandle(stream);
        return GetConsoleMode(handle, out var mode)
            && ((mode & VirtualTerminal) != 0 || SetConsoleMode(handle, mode | VirtualTerminal));
    }

    [LibraryImport("kernel32.dll")]
    private static partial nint GetStdHandle(int stream);

    [LibraryImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetConsoleMode(nint console, out uint mode);

    [LibraryImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetConsoleMode(nint console, uint mode);
}
