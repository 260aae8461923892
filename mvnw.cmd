@echo off
rem Runs Maven on this project with a JDK that is new enough, as ./mvnw does elsewhere:
rem   mvnw          runs the app            mvnw verify   runs every test
rem Without a goal the app is built, but not its tests, and run.
rem Set JAVA_HOME to choose the JDK, MVNW_REPOURL to fetch Maven from somewhere other than Maven Central.
setlocal EnableExtensions
set "JAVA_WANTED=25"
cd /d "%~dp0"

rem --- The JDK: JAVA_HOME, then java on the path, then the usual installers' directories ---
set "JDK="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%J in ('where java 2^>nul') do if not defined JDK call :consider "%%~dpJ.."
if not defined JDK for /d %%D in (
    "%ProgramFiles%\Eclipse Adoptium\jdk-*"
    "%ProgramFiles%\Java\jdk-*"
    "%ProgramFiles%\Microsoft\jdk-*"
    "%ProgramFiles%\Amazon Corretto\jdk*"
    "%ProgramFiles%\Zulu\zulu-*"
    "%USERPROFILE%\.jdks\*"
) do if not defined JDK call :consider "%%~D"
if not defined JDK (
    echo mvnw: Liaison needs a JDK %JAVA_WANTED% or newer, and none was found. 1>&2
    echo mvnw: Install one, for example Temurin %JAVA_WANTED% from https://adoptium.net, or point JAVA_HOME at one. 1>&2
    exit /b 1
)
set "JAVA_HOME=%JDK%"

rem --- Maven: the one that maven-wrapper.properties names, fetched once and checked ---
set "MVN="
for /f "usebackq delims=" %%M in (`powershell -NoProfile -ExecutionPolicy Bypass -Command ^
    "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue';" ^
    "$set = ConvertFrom-StringData (Get-Content -Raw '.mvn\wrapper\maven-wrapper.properties');" ^
    "$url = $set.distributionUrl; $sum = $set.distributionSha512Sum;" ^
    "if ($env:MVNW_REPOURL) { $url = $env:MVNW_REPOURL.TrimEnd('/') + $url.Substring($url.IndexOf('/org/apache/maven/')) };" ^
    "$name = ($url -split '/')[-1] -replace '-bin\..*', '';" ^
    "$copy = Join-Path $HOME ('.m2\wrapper\dists\' + $name + '\' + $sum.Substring(0, 16));" ^
    "if (-not (Test-Path (Join-Path $copy 'bin\mvn.cmd'))) {" ^
    "  $work = New-Item -ItemType Directory -Path ($copy + '.' + $PID); $archive = Join-Path $work 'archive.tar.gz';" ^
    "  Invoke-WebRequest -UseBasicParsing -Uri $url -OutFile $archive;" ^
    "  if ((Get-FileHash -Algorithm SHA512 $archive).Hash -ne $sum) { throw 'the checksum of the Maven that came does not match' };" ^
    "  tar -xzf $archive -C $work; Move-Item (Join-Path $work $name) $copy; Remove-Item -Recurse -Force $work };" ^
    "Join-Path $copy 'bin\mvn.cmd'"`) do set "MVN=%%M"
if not exist "%MVN%" (
    echo mvnw: Maven could not be fetched. Set MVNW_REPOURL to a repository in your reach, or install Maven and run mvn. 1>&2
    exit /b 1
)
if not "%~1"=="" (
    call "%MVN%" %*
    exit /b
)

rem --- The app: a build that lasts as long as it would call its end a failure, so it runs by itself ---
echo mvnw: building Liaison: about a minute the first time, longer where libraries have to be fetched
call "%MVN%" -q process-classes dependency:build-classpath -Dmdep.outputFile=target\classpath -DincludeScope=runtime -Dmdep.fileSeparator=/
if errorlevel 1 exit /b 1
echo mvnw: starting Liaison
rem Too long for a command line, so in a file; a quote in it goes on where a line ends with a backslash, and ends with the line.
> target\run echo -cp
>> target\run echo "target/classes;\
type target\classpath >> target\run
"%JAVA_HOME%\bin\java" -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED @target\run io.liaison.Liaison
exit /b

rem Takes the directory as the JDK if it has a compiler and its release file names a version that is new enough.
:consider
if not exist "%~f1\bin\javac.exe" exit /b
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~f1\release" 2^>nul') do (
    for /f "delims=-+ " %%N in ("%%~V") do call :compare %%~N "%~f1"
)
exit /b

:compare
set "FOUND=%~1"
set "FOUND=%FOUND:"=%"
if %FOUND% GEQ %JAVA_WANTED% set "JDK=%~2"
exit /b
