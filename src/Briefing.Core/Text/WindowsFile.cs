using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Briefing.Text;

/// <summary>
/// The identity of a file on Windows, whatever its spelling: with dots at the end, with a short name, or as
/// <c>debate.yaml::$DATA</c>.
/// </summary>
internal static partial class WindowsFile
{
    private const uint OpenExisting = 3;

    // Without it no folder can be opened.
    private const uint BackupSemantics = 0x0200_0000;

    /// <returns><c>null</c> if one of the two does not exist or cannot be opened.</returns>
    public static bool? AreSame(string one, string other) =>
        IdentityOf(one) is { } first && IdentityOf(other) is { } second ? first == second : null;

    private static (uint Volume, uint High, uint Low)? IdentityOf(string path)
    {
        using var file = CreateFile(
            path, 0, FileShare.ReadWrite | FileShare.Delete, 0, OpenExisting, BackupSemantics, 0);
        return !file.IsInvalid && GetFileInformationByHandle(file, out var information)
            ? (information.VolumeSerialNumber, information.FileIndexHigh, information.FileIndexLow)
            : null;
    }

    [LibraryImport("kernel32.dll", EntryPoint = "CreateFileW", StringMarshalling = StringMarshalling.Utf16)]
    private static partial SafeFileHandle CreateFile(
        string name, uint access, FileShare share, nint security, uint disposition, uint flags, nint template);

    [LibraryImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetFileInformationByHandle(SafeFileHandle file, out Information information);

    /// <summary>BY_HANDLE_FILE_INFORMATION.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private readonly struct Information
    {
        private readonly uint _attributes;
        private readonly long _created;
        private readonly long _read;
        private readonly long _written;
        public readonly uint VolumeSerialNumber;
        private readonly uint _sizeHigh;
        private readonly uint _sizeLow;
        private readonly uint _links;
        public readonly uint FileIndexHigh;
        public readonly uint FileIndexLow;
    }
}
