-- What Orleans asks of a database, in PostgreSQL: it reads these queries by their keys, and gives and takes parameters and columns by name.
-- Each is one statement, so that what it changes is changed whole or not at all.
CREATE TABLE IF NOT EXISTS orleansquery (querykey varchar(64) PRIMARY KEY, querytext varchar(8000) NOT NULL);

CREATE TABLE IF NOT EXISTS cluster (deploymentid varchar(150) PRIMARY KEY, version integer NOT NULL DEFAULT 0);

CREATE TABLE IF NOT EXISTS silo (
    deploymentid varchar(150) NOT NULL REFERENCES cluster,
    address varchar(45) NOT NULL,
    port integer NOT NULL,
    generation integer NOT NULL,
    siloname varchar(150) NOT NULL,
    hostname varchar(150) NOT NULL,
    status integer NOT NULL,
    proxyport integer,
    suspecttimes varchar(8000),
    starttime timestamptz(3) NOT NULL,
    iamalivetime timestamptz(3) NOT NULL,
    PRIMARY KEY (deploymentid, address, port, generation)
);

CREATE TABLE IF NOT EXISTS grain (
    serviceid varchar(150) NOT NULL,
    type varchar(512) NOT NULL,
    n0 bigint NOT NULL,
    n1 bigint NOT NULL,
    name varchar(512) NOT NULL,
    payload bytea,
    version integer NOT NULL,
    PRIMARY KEY (serviceid, type, n0, n1, name)
);

-- Every delivery says again what it counts.
ALTER TABLE grain ALTER COLUMN payload SET COMPRESSION lz4;

INSERT INTO orleansquery VALUES
('ReadFromStorageKey', '
    SELECT payload AS PayloadBinary, version AS Version FROM grain
    WHERE serviceid = @ServiceId AND type = @GrainTypeString AND n0 = @GrainIdN0 AND n1 = @GrainIdN1
        AND name = COALESCE(@GrainIdExtensionString, '''')'),
('WriteToStorageKey', '
    WITH changed AS (
        UPDATE grain SET payload = @PayloadBinary, version = version + 1
        WHERE serviceid = @ServiceId AND type = @GrainTypeString AND n0 = @GrainIdN0 AND n1 = @GrainIdN1
            AND name = COALESCE(@GrainIdExtensionString, '''') AND version = @GrainStateVersion
        RETURNING version
    ), begun AS (
        INSERT INTO grain
        SELECT @ServiceId, @GrainTypeString, @GrainIdN0, @GrainIdN1, COALESCE(@GrainIdExtensionString, ''''), @PayloadBinary, 1
        WHERE @GrainStateVersion IS NULL
        ON CONFLICT DO NOTHING
        RETURNING version
    )
    SELECT COALESCE((SELECT version FROM changed), (SELECT version FROM begun), @GrainStateVersion) AS NewGrainStateVersion'),
('ClearStorageKey', '
    UPDATE grain SET payload = NULL, version = version + 1
    WHERE serviceid = @ServiceId AND type = @GrainTypeString AND n0 = @GrainIdN0 AND n1 = @GrainIdN1
        AND name = COALESCE(@GrainIdExtensionString, '''') AND version = @GrainStateVersion
    RETURNING version AS NewGrainStateVersion'),
('DeleteStorageKey', '
    DELETE FROM grain
    WHERE serviceid = @ServiceId AND type = @GrainTypeString AND n0 = @GrainIdN0 AND n1 = @GrainIdN1
        AND name = COALESCE(@GrainIdExtensionString, '''') AND version = @GrainStateVersion
    RETURNING version + 1 AS NewGrainStateVersion'),
('InsertMembershipVersionKey', '
    WITH begun AS (INSERT INTO cluster VALUES (@DeploymentId) ON CONFLICT DO NOTHING RETURNING 1) SELECT count(*)::integer FROM begun'),
('InsertMembershipKey', '
    WITH counted AS (
        UPDATE cluster SET version = version + 1
        WHERE deploymentid = @DeploymentId AND version = @Version AND NOT EXISTS (
            SELECT 1 FROM silo
            WHERE deploymentid = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation)
        RETURNING 1
    ), begun AS (
        INSERT INTO silo
        SELECT @DeploymentId, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, NULL, @StartTime, @IAmAliveTime
        FROM counted
        RETURNING 1
    )
    SELECT count(*)::integer FROM begun'),
('UpdateMembershipKey', '
    WITH counted AS (
        UPDATE cluster SET version = version + 1
        WHERE deploymentid = @DeploymentId AND version = @Version AND EXISTS (
            SELECT 1 FROM silo
            WHERE deploymentid = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation)
        RETURNING 1
    ), changed AS (
        UPDATE silo SET status = @Status, suspecttimes = @SuspectTimes, iamalivetime = @IAmAliveTime
        FROM counted
        WHERE deploymentid = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation
        RETURNING 1
    )
    SELECT count(*)::integer FROM changed'),
('UpdateIAmAlivetimeKey', '
    UPDATE silo SET iamalivetime = @IAmAliveTime
    WHERE deploymentid = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation'),
('MembershipReadRowKey', '
    SELECT c.deploymentid AS DeploymentId, s.address AS Address, s.port AS Port, s.generation AS Generation, s.siloname AS SiloName,
        s.hostname AS HostName, s.status AS Status, s.proxyport AS ProxyPort, s.suspecttimes AS SuspectTimes, s.starttime AS StartTime,
        s.iamalivetime AS IAmAliveTime, c.version AS Version
    FROM cluster c LEFT JOIN silo s ON s.deploymentid = c.deploymentid
        AND s.address = @Address AND s.port = @Port AND s.generation = @Generation
    WHERE c.deploymentid = @DeploymentId'),
('MembershipReadAllKey', '
    SELECT c.deploymentid AS DeploymentId, s.address AS Address, s.port AS Port, s.generation AS Generation, s.siloname AS SiloName,
        s.hostname AS HostName, s.status AS Status, s.proxyport AS ProxyPort, s.suspecttimes AS SuspectTimes, s.starttime AS StartTime,
        s.iamalivetime AS IAmAliveTime, c.version AS Version
    FROM cluster c LEFT JOIN silo s ON s.deploymentid = c.deploymentid
    WHERE c.deploymentid = @DeploymentId'),
('GatewaysQueryKey', '
    SELECT address AS Address, proxyport AS ProxyPort, generation AS Generation FROM silo
    WHERE deploymentid = @DeploymentId AND status = @Status AND proxyport > 0'),
('CleanupDefunctSiloEntriesKey', '
    DELETE FROM silo WHERE deploymentid = @DeploymentId AND iamalivetime < @IAmAliveTime AND status <> 3'),
('DeleteMembershipTableEntriesKey', '
    WITH silos AS (DELETE FROM silo WHERE deploymentid = @DeploymentId) DELETE FROM cluster WHERE deploymentid = @DeploymentId')
ON CONFLICT (querykey) DO UPDATE SET querytext = excluded.querytext;
