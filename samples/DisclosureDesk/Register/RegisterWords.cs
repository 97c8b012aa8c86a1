using System.Text.Json;
using LawGov.Domain.Text;
using LawGov.Samples.Files;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LawGov.Samples.DisclosureDesk.Register;

/// <summary>What is said of the register as a whole, in both languages. The databases' own texts come in one language, and are never quoted.</summary>
internal static class RegisterWords
{
    public static readonly Bilingual BadConnection = new("连接字符串有误", "the connection string is not valid");
    public static readonly MessageTemplate CaseExists = new("{id}已经登记", "{id} is registered already");
    public static readonly MessageTemplate NoCase = new("没有登记{id}", "{id} is not registered");
    public static readonly MessageTemplate EventExists = new("{id}已有同一事项：{event}", "{id} has this event already: {event}");
    public static readonly MessageTemplate Overtaken = new(
        "{id}同时有他人登记了事项，本次未登记，原有事项不变；请查看后重新登记",
        "somebody else recorded an event of {id} at the same time: nothing was recorded, and nothing is lost; look at it and record yours again");
    public static readonly MessageTemplate ImportOvertaken = new(
        "{path}导入期间有他人写入同一案件，本次没有导入任何一行；请重新导入",
        "somebody else wrote to the same cases while {path} was imported: none of its rows was imported; import it again");
    public static readonly MessageTemplate Behind = new(
        "{id}现有{found}项，不是{expected}项：其间有他人登记，本次未登记；请查看后重新登记",
        "{id} has {found} events, not {expected}: somebody else recorded one meanwhile, and nothing was recorded; look at it and record yours again");

    private static readonly MessageTemplate Wrong = new("登记簿{place}无法使用：{reason}", "cannot use the register {place}: {reason}");
    private static readonly Bilingual Missing = new("没有这个登记簿，应先用import或者add建立", "there is no such register; import or add makes one");
    private static readonly Bilingual NotOurs = new("不是本程序的登记簿", "it is not a register of this program");
    private static readonly Bilingual Damaged = new("文件已损坏", "the file is damaged");
    private static readonly Bilingual Changed = new("其中有本程序不能读取的内容", "it holds what this program cannot read");
    private static readonly Bilingual Busy = new("其他程序正在写入", "another program is writing to it");
    private static readonly Bilingual Unreachable = new("无法连接数据库", "the database cannot be reached");
    private static readonly Bilingual Denied = new("数据库拒绝登录，或者没有权限", "the database denies the login or the right");
    private static readonly Bilingual NoDatabase = new("没有这个数据库，也不能建立", "there is no such database, and it cannot be made");
    private static readonly MessageTemplate DatabaseError = new("数据库错误{code}", "database error {code}");

    public static BadFileException Unusable(string place, IBilingualText reason) => new(Wrong.With(("place", place), ("reason", reason)));

    public static BadFileException NoRegister(RegisterPlace place) => Unusable(place.Name, Missing);

    /// <summary>Whether a key was taken meanwhile.</summary>
    public static bool IsTaken(Exception trouble) => Inmost(trouble) is SqliteException { SqliteErrorCode: 19 } or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <summary>Whether somebody else made the tables at the same moment.</summary>
    public static bool IsMadeAlready(Exception trouble) => Inmost(trouble) switch
    {
        SqliteException lite => lite.SqliteErrorCode == 1 && lite.Message.Contains("already exists", StringComparison.Ordinal),
        PostgresException post => post.SqlState is PostgresErrorCodes.DuplicateTable or PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.ObjectInUse, // two at once copy the template
        _ => false,
    };

    /// <summary>Why a database refuses; null where the exception is not one of a database.</summary>
    public static IBilingualText? Reason(Exception trouble) => Inmost(trouble) switch
    {
        SqliteException lite => lite.SqliteErrorCode switch
        {
            1 => NotOurs, // no such table or column
            5 or 6 => Busy,
            8 => FileWords.ReadOnly,
            11 => Damaged,
            13 => FileWords.Full,
            14 => FileWords.NoAccess,
            26 => NotOurs,
            _ => DatabaseError.With(("code", lite.SqliteErrorCode)),
        },
        PostgresException post => post.SqlState switch
        {
            PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn => NotOurs,
            PostgresErrorCodes.InvalidCatalogName => NoDatabase,
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification or PostgresErrorCodes.InsufficientPrivilege => Denied,
            PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.LockNotAvailable => Busy,
            PostgresErrorCodes.DiskFull => FileWords.Full,
            _ => DatabaseError.With(("code", post.SqlState)),
        },
        NpgsqlException => Unreachable,
        JsonException or FormatException => Changed,
        _ => null,
    };

    // EF Core wraps what a database says, at times more than once; a socket's exception stands inside that of the driver.
    private static Exception Inmost(Exception trouble)
    {
        var found = trouble;
        for (var inner = trouble; inner is not null; inner = inner.InnerException)
        {
            if (inner is SqliteException or NpgsqlException) { found = inner; }
        }

        return found;
    }
}
