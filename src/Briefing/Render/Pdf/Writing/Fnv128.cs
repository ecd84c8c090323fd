using System.Buffers.Binary;

namespace Briefing.Render.Pdf.Writing;

/// <summary>
/// FNV-1a with 128 bits (Fowler, Noll and Vo): tells contents apart where nobody has a reason to forge one. A
/// cryptographic digest would load a library of the system, which takes longer than many a briefing.
/// </summary>
internal sealed class Fnv128
{
    // The prime is 2^88 + 2^8 + 0x3B: the high part is a shift.
    private const ulong LowPrime = 0x13B;
    private const int HighShift = 88 - 64;

    private ulong _high = 0x6C62272E07BB0142;
    private ulong _low = 0x62B821756295C58D;

    public static byte[] Of(ReadOnlySpan<byte> data)
    {
        var hash = new Fnv128();
        hash.Append(data);
        return hash.ToBytes();
    }

    public void Append(ReadOnlySpan<byte> data)
    {
        var (high, low) = (_high, _low);
        foreach (var value in data)
        {
            low ^= value;
            var carried = Math.BigMul(low, LowPrime, out var product);
            high = high * LowPrime + carried + (low << HighShift);
            low = product;
        }

        (_high, _low) = (high, low);
    }

    /// <summary>Sixteen bytes, the highest first.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[2 * sizeof(ulong)];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, _high);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(sizeof(ulong)), _low);
        return bytes;
    }
}
